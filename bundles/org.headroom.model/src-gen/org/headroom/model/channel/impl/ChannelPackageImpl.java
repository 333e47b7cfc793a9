/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BasePackage;

import org.headroom.model.base.impl.BasePackageImpl;

import org.headroom.model.catalogue.CataloguePackage;

import org.headroom.model.catalogue.impl.CataloguePackageImpl;

import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.channel.OutputKind;

import org.headroom.model.measurement.MeasurementPackage;

import org.headroom.model.measurement.impl.MeasurementPackageImpl;

import org.headroom.model.power.PowerPackage;

import org.headroom.model.power.impl.PowerPackageImpl;

import org.headroom.model.production.ProductionPackage;

import org.headroom.model.production.impl.ProductionPackageImpl;

import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.sheet.impl.SheetPackageImpl;

import org.headroom.model.system.SystemPackage;

import org.headroom.model.system.impl.SystemPackageImpl;

import org.headroom.model.venue.VenuePackage;

import org.headroom.model.venue.impl.VenuePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ChannelPackageImpl extends EPackageImpl implements ChannelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inputChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outputChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consoleStripEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outputKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.headroom.model.channel.ChannelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ChannelPackageImpl() {
		super(eNS_URI, ChannelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ChannelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ChannelPackage init() {
		if (isInited) return (ChannelPackage)EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredChannelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ChannelPackageImpl theChannelPackage = registeredChannelPackage instanceof ChannelPackageImpl ? (ChannelPackageImpl)registeredChannelPackage : new ChannelPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
		MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);
		PowerPackageImpl thePowerPackage = (PowerPackageImpl)(registeredPackage instanceof PowerPackageImpl ? registeredPackage : PowerPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);
		ProductionPackageImpl theProductionPackage = (ProductionPackageImpl)(registeredPackage instanceof ProductionPackageImpl ? registeredPackage : ProductionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		SheetPackageImpl theSheetPackage = (SheetPackageImpl)(registeredPackage instanceof SheetPackageImpl ? registeredPackage : SheetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		theChannelPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theChannelPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theChannelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ChannelPackage.eNS_URI, theChannelPackage);
		return theChannelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannelList() {
		return channelListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannelList_Inputs() {
		return (EReference)channelListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannelList_Outputs() {
		return (EReference)channelListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInputChannel() {
		return inputChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Number() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Instrument() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Microphone() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInputChannel_Source() {
		return (EReference)inputChannelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInputChannel_SourcePort() {
		return (EReference)inputChannelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Stand() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Phantom() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Position() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInputChannel_Stagebox() {
		return (EReference)inputChannelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_SubSnake() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Colour() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Group() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Dca() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputChannel_Insert() {
		return (EAttribute)inputChannelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInputChannel_Strips() {
		return (EReference)inputChannelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutputChannel() {
		return outputChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputChannel_Number() {
		return (EAttribute)outputChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputChannel_Kind() {
		return (EAttribute)outputChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutputChannel_Console() {
		return (EReference)outputChannelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputChannel_Bus() {
		return (EAttribute)outputChannelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutputChannel_Port() {
		return (EReference)outputChannelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutputChannel_Destinations() {
		return (EReference)outputChannelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputChannel_Colour() {
		return (EAttribute)outputChannelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsoleStrip() {
		return consoleStripEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsoleStrip_Console() {
		return (EReference)consoleStripEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleStrip_Channel() {
		return (EAttribute)consoleStripEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsoleStrip_Socket() {
		return (EReference)consoleStripEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleStrip_ShortName() {
		return (EAttribute)consoleStripEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutputKind() {
		return outputKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelFactory getChannelFactory() {
		return (ChannelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		channelListEClass = createEClass(CHANNEL_LIST);
		createEReference(channelListEClass, CHANNEL_LIST__INPUTS);
		createEReference(channelListEClass, CHANNEL_LIST__OUTPUTS);

		inputChannelEClass = createEClass(INPUT_CHANNEL);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__NUMBER);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__INSTRUMENT);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__MICROPHONE);
		createEReference(inputChannelEClass, INPUT_CHANNEL__SOURCE);
		createEReference(inputChannelEClass, INPUT_CHANNEL__SOURCE_PORT);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__STAND);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__PHANTOM);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__POSITION);
		createEReference(inputChannelEClass, INPUT_CHANNEL__STAGEBOX);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__SUB_SNAKE);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__COLOUR);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__GROUP);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__DCA);
		createEAttribute(inputChannelEClass, INPUT_CHANNEL__INSERT);
		createEReference(inputChannelEClass, INPUT_CHANNEL__STRIPS);

		outputChannelEClass = createEClass(OUTPUT_CHANNEL);
		createEAttribute(outputChannelEClass, OUTPUT_CHANNEL__NUMBER);
		createEAttribute(outputChannelEClass, OUTPUT_CHANNEL__KIND);
		createEReference(outputChannelEClass, OUTPUT_CHANNEL__CONSOLE);
		createEAttribute(outputChannelEClass, OUTPUT_CHANNEL__BUS);
		createEReference(outputChannelEClass, OUTPUT_CHANNEL__PORT);
		createEReference(outputChannelEClass, OUTPUT_CHANNEL__DESTINATIONS);
		createEAttribute(outputChannelEClass, OUTPUT_CHANNEL__COLOUR);

		consoleStripEClass = createEClass(CONSOLE_STRIP);
		createEReference(consoleStripEClass, CONSOLE_STRIP__CONSOLE);
		createEAttribute(consoleStripEClass, CONSOLE_STRIP__CHANNEL);
		createEReference(consoleStripEClass, CONSOLE_STRIP__SOCKET);
		createEAttribute(consoleStripEClass, CONSOLE_STRIP__SHORT_NAME);

		// Create enums
		outputKindEEnum = createEEnum(OUTPUT_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		channelListEClass.getESuperTypes().add(theBasePackage.getIdentified());
		inputChannelEClass.getESuperTypes().add(theBasePackage.getNamed());
		outputChannelEClass.getESuperTypes().add(theBasePackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(channelListEClass, ChannelList.class, "ChannelList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChannelList_Inputs(), this.getInputChannel(), null, "inputs", null, 0, -1, ChannelList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannelList_Outputs(), this.getOutputChannel(), null, "outputs", null, 0, -1, ChannelList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inputChannelEClass, InputChannel.class, "InputChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInputChannel_Number(), ecorePackage.getEInt(), "number", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Instrument(), ecorePackage.getEString(), "instrument", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Microphone(), ecorePackage.getEString(), "microphone", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInputChannel_Source(), theSystemPackage.getDevice(), null, "source", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInputChannel_SourcePort(), theSystemPackage.getPort(), null, "sourcePort", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Stand(), ecorePackage.getEString(), "stand", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Phantom(), ecorePackage.getEBoolean(), "phantom", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Position(), ecorePackage.getEString(), "position", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInputChannel_Stagebox(), theSystemPackage.getPort(), null, "stagebox", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_SubSnake(), ecorePackage.getEString(), "subSnake", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Group(), ecorePackage.getEString(), "group", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Dca(), ecorePackage.getEString(), "dca", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputChannel_Insert(), ecorePackage.getEString(), "insert", null, 0, 1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInputChannel_Strips(), this.getConsoleStrip(), null, "strips", null, 0, -1, InputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outputChannelEClass, OutputChannel.class, "OutputChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutputChannel_Number(), ecorePackage.getEInt(), "number", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutputChannel_Kind(), this.getOutputKind(), "kind", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutputChannel_Console(), theSystemPackage.getDevice(), null, "console", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutputChannel_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutputChannel_Port(), theSystemPackage.getPort(), null, "port", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutputChannel_Destinations(), theSystemPackage.getDevice(), null, "destinations", null, 0, -1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutputChannel_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, OutputChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleStripEClass, ConsoleStrip.class, "ConsoleStrip", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsoleStrip_Console(), theSystemPackage.getDevice(), null, "console", null, 0, 1, ConsoleStrip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleStrip_Channel(), ecorePackage.getEInt(), "channel", null, 0, 1, ConsoleStrip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsoleStrip_Socket(), theSystemPackage.getPort(), null, "socket", null, 0, 1, ConsoleStrip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleStrip_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, ConsoleStrip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(outputKindEEnum, OutputKind.class, "OutputKind");
		addEEnumLiteral(outputKindEEnum, OutputKind.MAIN);
		addEEnumLiteral(outputKindEEnum, OutputKind.MIX);
		addEEnumLiteral(outputKindEEnum, OutputKind.MATRIX);
		addEEnumLiteral(outputKindEEnum, OutputKind.GROUP);
		addEEnumLiteral(outputKindEEnum, OutputKind.IEM);
		addEEnumLiteral(outputKindEEnum, OutputKind.RECORD);
		addEEnumLiteral(outputKindEEnum, OutputKind.BROADCAST);
		addEEnumLiteral(outputKindEEnum, OutputKind.OTHER);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// urn:headroom:unit
		createUrnheadroomunitAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The channel list: entered once, read by the band, the stage and every console."
		   });
		addAnnotation
		  (outputKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an output is."
		   });
		addAnnotation
		  (channelListEClass,
		   source,
		   new String[] {
			   "documentation", "Inputs and outputs of a production."
		   });
		addAnnotation
		  (getChannelList_Inputs(),
		   source,
		   new String[] {
			   "documentation", "Inputs in order."
		   });
		addAnnotation
		  (getChannelList_Outputs(),
		   source,
		   new String[] {
			   "documentation", "Outputs in order."
		   });
		addAnnotation
		  (inputChannelEClass,
		   source,
		   new String[] {
			   "documentation", "One line of the input list."
		   });
		addAnnotation
		  (getInputChannel_Number(),
		   source,
		   new String[] {
			   "documentation", "Input number."
		   });
		addAnnotation
		  (getInputChannel_Instrument(),
		   source,
		   new String[] {
			   "documentation", "What is picked up."
		   });
		addAnnotation
		  (getInputChannel_Microphone(),
		   source,
		   new String[] {
			   "documentation", "Microphone or DI that is wanted, in words, for as long as no source is chosen."
		   });
		addAnnotation
		  (getInputChannel_Source(),
		   source,
		   new String[] {
			   "documentation", "Microphone, DI, wireless receiver or player."
		   });
		addAnnotation
		  (getInputChannel_SourcePort(),
		   source,
		   new String[] {
			   "documentation", "Which of its outputs, when it has several."
		   });
		addAnnotation
		  (getInputChannel_Stand(),
		   source,
		   new String[] {
			   "documentation", "Stand or clip."
		   });
		addAnnotation
		  (getInputChannel_Phantom(),
		   source,
		   new String[] {
			   "documentation", "Phantom power wanted."
		   });
		addAnnotation
		  (getInputChannel_Position(),
		   source,
		   new String[] {
			   "documentation", "Where on stage."
		   });
		addAnnotation
		  (getInputChannel_Stagebox(),
		   source,
		   new String[] {
			   "documentation", "Stagebox socket."
		   });
		addAnnotation
		  (getInputChannel_SubSnake(),
		   source,
		   new String[] {
			   "documentation", "Sub-snake and pair."
		   });
		addAnnotation
		  (getInputChannel_Colour(),
		   source,
		   new String[] {
			   "documentation", "Colour on consoles."
		   });
		addAnnotation
		  (getInputChannel_Group(),
		   source,
		   new String[] {
			   "documentation", "Group."
		   });
		addAnnotation
		  (getInputChannel_Dca(),
		   source,
		   new String[] {
			   "documentation", "DCA."
		   });
		addAnnotation
		  (getInputChannel_Insert(),
		   source,
		   new String[] {
			   "documentation", "Insert."
		   });
		addAnnotation
		  (getInputChannel_Strips(),
		   source,
		   new String[] {
			   "documentation", "Where it comes up on each console."
		   });
		addAnnotation
		  (outputChannelEClass,
		   source,
		   new String[] {
			   "documentation", "One line of the output list."
		   });
		addAnnotation
		  (getOutputChannel_Number(),
		   source,
		   new String[] {
			   "documentation", "Output number."
		   });
		addAnnotation
		  (getOutputChannel_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getOutputChannel_Console(),
		   source,
		   new String[] {
			   "documentation", "Console that makes it."
		   });
		addAnnotation
		  (getOutputChannel_Bus(),
		   source,
		   new String[] {
			   "documentation", "Bus on the console, such as Mix 1."
		   });
		addAnnotation
		  (getOutputChannel_Port(),
		   source,
		   new String[] {
			   "documentation", "Socket where it leaves the console or stagebox."
		   });
		addAnnotation
		  (getOutputChannel_Destinations(),
		   source,
		   new String[] {
			   "documentation", "Amplifiers, transmitters or recorders that it feeds."
		   });
		addAnnotation
		  (getOutputChannel_Colour(),
		   source,
		   new String[] {
			   "documentation", "Colour on consoles."
		   });
		addAnnotation
		  (consoleStripEClass,
		   source,
		   new String[] {
			   "documentation", "An input on one console."
		   });
		addAnnotation
		  (getConsoleStrip_Console(),
		   source,
		   new String[] {
			   "documentation", "The console."
		   });
		addAnnotation
		  (getConsoleStrip_Channel(),
		   source,
		   new String[] {
			   "documentation", "Channel number on it."
		   });
		addAnnotation
		  (getConsoleStrip_Socket(),
		   source,
		   new String[] {
			   "documentation", "Socket that this console takes the input from, when it has a stagebox or split of its own; empty: the stagebox socket of the input."
		   });
		addAnnotation
		  (getConsoleStrip_ShortName(),
		   source,
		   new String[] {
			   "documentation", "Name on its display; empty: the name of the input."
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:headroom:unit</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnheadroomunitAnnotations() {
		String source = "urn:headroom:unit";
		addAnnotation
		  (getInputChannel_Number(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getOutputChannel_Number(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getConsoleStrip_Channel(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
	}

} //ChannelPackageImpl
