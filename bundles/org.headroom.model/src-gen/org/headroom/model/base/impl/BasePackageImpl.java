/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.base.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BaseFactory;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.CableState;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Named;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;

import org.headroom.model.catalogue.CataloguePackage;

import org.headroom.model.catalogue.impl.CataloguePackageImpl;

import org.headroom.model.channel.ChannelPackage;

import org.headroom.model.channel.impl.ChannelPackageImpl;

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
public class BasePackageImpl extends EPackageImpl implements BasePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signalKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum genderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signalLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phantomEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum connectorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dutyLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cableStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

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
	 * @see org.headroom.model.base.BasePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private BasePackageImpl() {
		super(eNS_URI, BaseFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link BasePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static BasePackage init() {
		if (isInited) return (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredBasePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		BasePackageImpl theBasePackage = registeredBasePackage instanceof BasePackageImpl ? (BasePackageImpl)registeredBasePackage : new BasePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		ChannelPackageImpl theChannelPackage = (ChannelPackageImpl)(registeredPackage instanceof ChannelPackageImpl ? registeredPackage : ChannelPackage.eINSTANCE);
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
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theBasePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(BasePackage.eNS_URI, theBasePackage);
		return theBasePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamed() {
		return namedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Name() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Notes() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignalKind() {
		return signalKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGender() {
		return genderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignalLevel() {
		return signalLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhantom() {
		return phantomEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConnectorKind() {
		return connectorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDutyLevel() {
		return dutyLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCableState() {
		return cableStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseFactory getBaseFactory() {
		return (BaseFactory)getEFactoryInstance();
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
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		namedEClass = createEClass(NAMED);
		createEAttribute(namedEClass, NAMED__NAME);
		createEAttribute(namedEClass, NAMED__NOTES);

		// Create enums
		signalKindEEnum = createEEnum(SIGNAL_KIND);
		directionEEnum = createEEnum(DIRECTION);
		genderEEnum = createEEnum(GENDER);
		signalLevelEEnum = createEEnum(SIGNAL_LEVEL);
		phantomEEnum = createEEnum(PHANTOM);
		connectorKindEEnum = createEEnum(CONNECTOR_KIND);
		dutyLevelEEnum = createEEnum(DUTY_LEVEL);
		cableStateEEnum = createEEnum(CABLE_STATE);

		// Create data types
		dateEDataType = createEDataType(DATE);
		instantEDataType = createEDataType(INSTANT);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedEClass, Named.class, "Named", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamed_Name(), ecorePackage.getEString(), "name", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamed_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(signalKindEEnum, SignalKind.class, "SignalKind");
		addEEnumLiteral(signalKindEEnum, SignalKind.ANALOGUE);
		addEEnumLiteral(signalKindEEnum, SignalKind.LOUDSPEAKER);
		addEEnumLiteral(signalKindEEnum, SignalKind.AES3);
		addEEnumLiteral(signalKindEEnum, SignalKind.SPDIF);
		addEEnumLiteral(signalKindEEnum, SignalKind.MADI);
		addEEnumLiteral(signalKindEEnum, SignalKind.ADAT);
		addEEnumLiteral(signalKindEEnum, SignalKind.AES50);
		addEEnumLiteral(signalKindEEnum, SignalKind.NETWORK);
		addEEnumLiteral(signalKindEEnum, SignalKind.WIRELESS);
		addEEnumLiteral(signalKindEEnum, SignalKind.POWER);
		addEEnumLiteral(signalKindEEnum, SignalKind.CONTROL);
		addEEnumLiteral(signalKindEEnum, SignalKind.CLOCK);
		addEEnumLiteral(signalKindEEnum, SignalKind.USB);
		addEEnumLiteral(signalKindEEnum, SignalKind.MIDI);
		addEEnumLiteral(signalKindEEnum, SignalKind.VIDEO);
		addEEnumLiteral(signalKindEEnum, SignalKind.OTHER);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.IN);
		addEEnumLiteral(directionEEnum, Direction.OUT);
		addEEnumLiteral(directionEEnum, Direction.BIDIRECTIONAL);

		initEEnum(genderEEnum, Gender.class, "Gender");
		addEEnumLiteral(genderEEnum, Gender.M);
		addEEnumLiteral(genderEEnum, Gender.F);
		addEEnumLiteral(genderEEnum, Gender.NONE);

		initEEnum(signalLevelEEnum, SignalLevel.class, "SignalLevel");
		addEEnumLiteral(signalLevelEEnum, SignalLevel.UNKNOWN);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.MIC);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.LINE);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.INSTRUMENT);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.SPEAKER);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.HEADPHONE);
		addEEnumLiteral(signalLevelEEnum, SignalLevel.SPEAKER_100V);

		initEEnum(phantomEEnum, Phantom.class, "Phantom");
		addEEnumLiteral(phantomEEnum, Phantom.UNKNOWN);
		addEEnumLiteral(phantomEEnum, Phantom.NONE);
		addEEnumLiteral(phantomEEnum, Phantom.NEEDS);
		addEEnumLiteral(phantomEEnum, Phantom.OPTIONAL);
		addEEnumLiteral(phantomEEnum, Phantom.HARMFUL);
		addEEnumLiteral(phantomEEnum, Phantom.PROVIDES);

		initEEnum(connectorKindEEnum, ConnectorKind.class, "ConnectorKind");
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.UNKNOWN);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.XLR3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.XLR4);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.XLR5);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TRS);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TS);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.MINIJACK);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.RCA);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.COMBO);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.DB25);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.EUROBLOCK);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TERMINAL);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.NL2);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.NL4);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.NL8);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.LK_COMBO);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.SOCAPEX19);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.MULTIPIN);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.RJ45);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.ETHERCON);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.SFP);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.LC_DUPLEX);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.OPTICALCON);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.BNC);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.NTYPE);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TNC);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TOSLINK);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.USB_A);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.USB_B);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.USB_C);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.HDMI);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.DIN5);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.MINI4);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.MINI3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.LEMO3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.SCHUKO);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.BS1363);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.NEMA5_15);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.IEC_C13);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.IEC_C14);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.IEC_C19);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.IEC_C20);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.POWERCON_20A);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.POWERCON_32A);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.TRUE1);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE16_1);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE32_1);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE16_3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE32_3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE63_3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.CEE125_3);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.POWERLOCK_200);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.POWERLOCK_400);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.HARDWIRED);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.ANTENNA);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.BUILT_IN);
		addEEnumLiteral(connectorKindEEnum, ConnectorKind.OTHER);

		initEEnum(dutyLevelEEnum, DutyLevel.class, "DutyLevel");
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.UNSET);
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.IDLE);
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.TYPICAL);
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.EIGHTH);
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.THIRD);
		addEEnumLiteral(dutyLevelEEnum, DutyLevel.MAX);

		initEEnum(cableStateEEnum, CableState.class, "CableState");
		addEEnumLiteral(cableStateEEnum, CableState.PLANNED);
		addEEnumLiteral(cableStateEEnum, CableState.PULLED);
		addEEnumLiteral(cableStateEEnum, CableState.TESTED);
		addEEnumLiteral(cableStateEEnum, CableState.LABELLED);

		// Initialize data types
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
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
			   "documentation", "What every part of a production shares: identity, names, and the words of the field."
		   });
		addAnnotation
		  (signalKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What travels through a port or cable."
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way a signal passes a port, seen from the device."
		   });
		addAnnotation
		  (genderEEnum,
		   source,
		   new String[] {
			   "documentation", "Gender of a connector."
		   });
		addAnnotation
		  (signalLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "Class of analogue level."
		   });
		addAnnotation
		  (phantomEEnum,
		   source,
		   new String[] {
			   "documentation", "What a port does with 48 V phantom power: an output needs, tolerates or is harmed by it; an input provides it or not."
		   });
		addAnnotation
		  (connectorKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Connector family."
		   });
		addAnnotation
		  (dutyLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "How hard an amplifier or other load is driven."
		   });
		addAnnotation
		  (cableStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a cable has come on site."
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar day, written ISO 8601.",
			   "create", "return it == null ? null : java.time.LocalDate.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (instantEDataType,
		   source,
		   new String[] {
			   "documentation", "A moment in time, written ISO 8601 in UTC.",
			   "create", "return it == null ? null : java.time.Instant.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that keeps its identity through every edit, save and load."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable UUID, given when the object first joins a design; never shown to users."
		   });
		addAnnotation
		  (namedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything with a name and notes that users read."
		   });
		addAnnotation
		  (getNamed_Name(),
		   source,
		   new String[] {
			   "documentation", "Name as users read it."
		   });
		addAnnotation
		  (getNamed_Notes(),
		   source,
		   new String[] {
			   "documentation", "Free notes."
		   });
	}

} //BasePackageImpl
