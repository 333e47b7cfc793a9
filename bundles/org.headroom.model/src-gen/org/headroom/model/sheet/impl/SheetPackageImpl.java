/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BasePackage;

import org.headroom.model.base.impl.BasePackageImpl;

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

import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.sheet.SheetPackage;

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
public class SheetPackageImpl extends EPackageImpl implements SheetPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sheetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placedDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass offPageReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sheetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum paperSizeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bendPointsEDataType = null;

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
	 * @see org.headroom.model.sheet.SheetPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SheetPackageImpl() {
		super(eNS_URI, SheetFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SheetPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SheetPackage init() {
		if (isInited) return (SheetPackage)EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSheetPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SheetPackageImpl theSheetPackage = registeredSheetPackage instanceof SheetPackageImpl ? (SheetPackageImpl)registeredSheetPackage : new SheetPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		ChannelPackageImpl theChannelPackage = (ChannelPackageImpl)(registeredPackage instanceof ChannelPackageImpl ? registeredPackage : ChannelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
		MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);
		PowerPackageImpl thePowerPackage = (PowerPackageImpl)(registeredPackage instanceof PowerPackageImpl ? registeredPackage : PowerPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);
		ProductionPackageImpl theProductionPackage = (ProductionPackageImpl)(registeredPackage instanceof ProductionPackageImpl ? registeredPackage : ProductionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		theSheetPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theSheetPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSheetPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SheetPackage.eNS_URI, theSheetPackage);
		return theSheetPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSheet() {
		return sheetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheet_Number() {
		return (EAttribute)sheetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheet_Kind() {
		return (EAttribute)sheetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheet_Paper() {
		return (EAttribute)sheetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheet_Landscape() {
		return (EAttribute)sheetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheet_Devices() {
		return (EReference)sheetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheet_Routes() {
		return (EReference)sheetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheet_Frames() {
		return (EReference)sheetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheet_Texts() {
		return (EReference)sheetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheet_References() {
		return (EReference)sheetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheet_HiddenSignals() {
		return (EAttribute)sheetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_X() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Y() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacedDevice() {
		return placedDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacedDevice_Sheet() {
		return (EReference)placedDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacedDevice_Device() {
		return (EReference)placedDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacedDevice_Width() {
		return (EAttribute)placedDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacedDevice_Mirrored() {
		return (EAttribute)placedDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacedDevice_HideUnused() {
		return (EAttribute)placedDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacedDevice_Ports() {
		return (EReference)placedDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoute() {
		return routeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoute_Cable() {
		return (EReference)routeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoute_BendPoints() {
		return (EAttribute)routeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoute_Manual() {
		return (EAttribute)routeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrame() {
		return frameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrame_Width() {
		return (EAttribute)frameEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrame_Height() {
		return (EAttribute)frameEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrame_Caption() {
		return (EAttribute)frameEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrame_Location() {
		return (EReference)frameEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Width() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffPageReference() {
		return offPageReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffPageReference_Cable() {
		return (EReference)offPageReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffPageReference_Side() {
		return (EAttribute)offPageReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffPageReference_Target() {
		return (EReference)offPageReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSheetKind() {
		return sheetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPaperSize() {
		return paperSizeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBendPoints() {
		return bendPointsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SheetFactory getSheetFactory() {
		return (SheetFactory)getEFactoryInstance();
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
		sheetEClass = createEClass(SHEET);
		createEAttribute(sheetEClass, SHEET__NUMBER);
		createEAttribute(sheetEClass, SHEET__KIND);
		createEAttribute(sheetEClass, SHEET__PAPER);
		createEAttribute(sheetEClass, SHEET__LANDSCAPE);
		createEReference(sheetEClass, SHEET__DEVICES);
		createEReference(sheetEClass, SHEET__ROUTES);
		createEReference(sheetEClass, SHEET__FRAMES);
		createEReference(sheetEClass, SHEET__TEXTS);
		createEReference(sheetEClass, SHEET__REFERENCES);
		createEAttribute(sheetEClass, SHEET__HIDDEN_SIGNALS);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__X);
		createEAttribute(elementEClass, ELEMENT__Y);

		placedDeviceEClass = createEClass(PLACED_DEVICE);
		createEReference(placedDeviceEClass, PLACED_DEVICE__SHEET);
		createEReference(placedDeviceEClass, PLACED_DEVICE__DEVICE);
		createEAttribute(placedDeviceEClass, PLACED_DEVICE__WIDTH);
		createEAttribute(placedDeviceEClass, PLACED_DEVICE__MIRRORED);
		createEAttribute(placedDeviceEClass, PLACED_DEVICE__HIDE_UNUSED);
		createEReference(placedDeviceEClass, PLACED_DEVICE__PORTS);

		routeEClass = createEClass(ROUTE);
		createEReference(routeEClass, ROUTE__CABLE);
		createEAttribute(routeEClass, ROUTE__BEND_POINTS);
		createEAttribute(routeEClass, ROUTE__MANUAL);

		frameEClass = createEClass(FRAME);
		createEAttribute(frameEClass, FRAME__WIDTH);
		createEAttribute(frameEClass, FRAME__HEIGHT);
		createEAttribute(frameEClass, FRAME__CAPTION);
		createEReference(frameEClass, FRAME__LOCATION);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__WIDTH);

		offPageReferenceEClass = createEClass(OFF_PAGE_REFERENCE);
		createEReference(offPageReferenceEClass, OFF_PAGE_REFERENCE__CABLE);
		createEAttribute(offPageReferenceEClass, OFF_PAGE_REFERENCE__SIDE);
		createEReference(offPageReferenceEClass, OFF_PAGE_REFERENCE__TARGET);

		// Create enums
		sheetKindEEnum = createEEnum(SHEET_KIND);
		paperSizeEEnum = createEEnum(PAPER_SIZE);

		// Create data types
		bendPointsEDataType = createEDataType(BEND_POINTS);
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
		ProductionPackage theProductionPackage = (ProductionPackage)EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		sheetEClass.getESuperTypes().add(theBasePackage.getNamed());
		elementEClass.getESuperTypes().add(theBasePackage.getIdentified());
		placedDeviceEClass.getESuperTypes().add(this.getElement());
		routeEClass.getESuperTypes().add(theBasePackage.getIdentified());
		frameEClass.getESuperTypes().add(this.getElement());
		noteEClass.getESuperTypes().add(this.getElement());
		offPageReferenceEClass.getESuperTypes().add(this.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(sheetEClass, Sheet.class, "Sheet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSheet_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSheet_Kind(), this.getSheetKind(), "kind", null, 0, 1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSheet_Paper(), this.getPaperSize(), "paper", "A3", 0, 1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSheet_Landscape(), ecorePackage.getEBoolean(), "landscape", "true", 0, 1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSheet_Devices(), this.getPlacedDevice(), this.getPlacedDevice_Sheet(), "devices", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSheet_Routes(), this.getRoute(), null, "routes", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSheet_Frames(), this.getFrame(), null, "frames", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSheet_Texts(), this.getNote(), null, "texts", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSheet_References(), this.getOffPageReference(), null, "references", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSheet_HiddenSignals(), theBasePackage.getSignalKind(), "hiddenSignals", null, 0, -1, Sheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_X(), ecorePackage.getEInt(), "x", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Y(), ecorePackage.getEInt(), "y", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placedDeviceEClass, PlacedDevice.class, "PlacedDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlacedDevice_Sheet(), this.getSheet(), this.getSheet_Devices(), "sheet", null, 0, 1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacedDevice_Device(), theSystemPackage.getDevice(), null, "device", null, 0, 1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacedDevice_Width(), ecorePackage.getEInt(), "width", null, 0, 1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacedDevice_Mirrored(), ecorePackage.getEBoolean(), "mirrored", null, 0, 1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacedDevice_HideUnused(), ecorePackage.getEBoolean(), "hideUnused", null, 0, 1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacedDevice_Ports(), theSystemPackage.getPort(), null, "ports", null, 0, -1, PlacedDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routeEClass, Route.class, "Route", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoute_Cable(), theSystemPackage.getCable(), null, "cable", null, 0, 1, Route.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoute_BendPoints(), this.getBendPoints(), "bendPoints", null, 0, 1, Route.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoute_Manual(), ecorePackage.getEBoolean(), "manual", null, 0, 1, Route.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(frameEClass, Frame.class, "Frame", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFrame_Width(), ecorePackage.getEInt(), "width", null, 0, 1, Frame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrame_Height(), ecorePackage.getEInt(), "height", null, 0, 1, Frame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrame_Caption(), ecorePackage.getEString(), "caption", null, 0, 1, Frame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFrame_Location(), theProductionPackage.getLocation(), null, "location", null, 0, 1, Frame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Width(), ecorePackage.getEInt(), "width", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(offPageReferenceEClass, OffPageReference.class, "OffPageReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOffPageReference_Cable(), theSystemPackage.getCable(), null, "cable", null, 0, 1, OffPageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOffPageReference_Side(), theSystemPackage.getCableSide(), "side", null, 0, 1, OffPageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffPageReference_Target(), this.getSheet(), null, "target", null, 0, 1, OffPageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sheetKindEEnum, SheetKind.class, "SheetKind");
		addEEnumLiteral(sheetKindEEnum, SheetKind.FLOW);
		addEEnumLiteral(sheetKindEEnum, SheetKind.POWER);
		addEEnumLiteral(sheetKindEEnum, SheetKind.PLAN);
		addEEnumLiteral(sheetKindEEnum, SheetKind.SECTION);
		addEEnumLiteral(sheetKindEEnum, SheetKind.RACK);

		initEEnum(paperSizeEEnum, PaperSize.class, "PaperSize");
		addEEnumLiteral(paperSizeEEnum, PaperSize.A4);
		addEEnumLiteral(paperSizeEEnum, PaperSize.A3);
		addEEnumLiteral(paperSizeEEnum, PaperSize.A2);
		addEEnumLiteral(paperSizeEEnum, PaperSize.A1);
		addEEnumLiteral(paperSizeEEnum, PaperSize.A0);
		addEEnumLiteral(paperSizeEEnum, PaperSize.LETTER);
		addEEnumLiteral(paperSizeEEnum, PaperSize.TABLOID);

		// Initialize data types
		initEDataType(bendPointsEDataType, BendPoints.class, "BendPoints", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
			   "documentation", "Drawings: where things stand on paper. Meaning lies elsewhere; a device may stand on many sheets."
		   });
		addAnnotation
		  (sheetKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a sheet shows."
		   });
		addAnnotation
		  (paperSizeEEnum,
		   source,
		   new String[] {
			   "documentation", "Paper."
		   });
		addAnnotation
		  (bendPointsEDataType,
		   source,
		   new String[] {
			   "documentation", "Corners of a route on a sheet, written x,y x,y; in 1/96 inch."
		   });
		addAnnotation
		  (sheetEClass,
		   source,
		   new String[] {
			   "documentation", "A drawing."
		   });
		addAnnotation
		  (getSheet_Number(),
		   source,
		   new String[] {
			   "documentation", "Order among the sheets, from 1."
		   });
		addAnnotation
		  (getSheet_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it shows."
		   });
		addAnnotation
		  (getSheet_Paper(),
		   source,
		   new String[] {
			   "documentation", "Paper it is printed on."
		   });
		addAnnotation
		  (getSheet_Landscape(),
		   source,
		   new String[] {
			   "documentation", "Landscape rather than portrait."
		   });
		addAnnotation
		  (getSheet_Devices(),
		   source,
		   new String[] {
			   "documentation", "Devices drawn on it."
		   });
		addAnnotation
		  (getSheet_Routes(),
		   source,
		   new String[] {
			   "documentation", "Routes of cables that are stored."
		   });
		addAnnotation
		  (getSheet_Frames(),
		   source,
		   new String[] {
			   "documentation", "Frames around groups and locations."
		   });
		addAnnotation
		  (getSheet_Texts(),
		   source,
		   new String[] {
			   "documentation", "Texts."
		   });
		addAnnotation
		  (getSheet_References(),
		   source,
		   new String[] {
			   "documentation", "Where cables leave for another sheet."
		   });
		addAnnotation
		  (getSheet_HiddenSignals(),
		   source,
		   new String[] {
			   "documentation", "Layers that are switched off."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that stands on a sheet."
		   });
		addAnnotation
		  (getElement_X(),
		   source,
		   new String[] {
			   "documentation", "Left edge [1/96 in]."
		   });
		addAnnotation
		  (getElement_Y(),
		   source,
		   new String[] {
			   "documentation", "Top edge [1/96 in]."
		   });
		addAnnotation
		  (placedDeviceEClass,
		   source,
		   new String[] {
			   "documentation", "A device as drawn on one sheet."
		   });
		addAnnotation
		  (getPlacedDevice_Sheet(),
		   source,
		   new String[] {
			   "documentation", "The sheet that it stands on."
		   });
		addAnnotation
		  (getPlacedDevice_Device(),
		   source,
		   new String[] {
			   "documentation", "The device."
		   });
		addAnnotation
		  (getPlacedDevice_Width(),
		   source,
		   new String[] {
			   "documentation", "Width; 0: as wide as its content needs [1/96 in]."
		   });
		addAnnotation
		  (getPlacedDevice_Mirrored(),
		   source,
		   new String[] {
			   "documentation", "Inputs on the right, outputs on the left."
		   });
		addAnnotation
		  (getPlacedDevice_HideUnused(),
		   source,
		   new String[] {
			   "documentation", "Draw only ports that are connected."
		   });
		addAnnotation
		  (getPlacedDevice_Ports(),
		   source,
		   new String[] {
			   "documentation", "Ports drawn here; none: all ports."
		   });
		addAnnotation
		  (routeEClass,
		   source,
		   new String[] {
			   "documentation", "How a cable runs on a sheet. Only stored when somebody decided it or a router laid it."
		   });
		addAnnotation
		  (getRoute_Cable(),
		   source,
		   new String[] {
			   "documentation", "The cable."
		   });
		addAnnotation
		  (getRoute_BendPoints(),
		   source,
		   new String[] {
			   "documentation", "Corners between its ends."
		   });
		addAnnotation
		  (getRoute_Manual(),
		   source,
		   new String[] {
			   "documentation", "Laid by hand: no router moves it."
		   });
		addAnnotation
		  (frameEClass,
		   source,
		   new String[] {
			   "documentation", "A frame with a caption around a group or location."
		   });
		addAnnotation
		  (getFrame_Width(),
		   source,
		   new String[] {
			   "documentation", "Width [1/96 in]."
		   });
		addAnnotation
		  (getFrame_Height(),
		   source,
		   new String[] {
			   "documentation", "Height [1/96 in]."
		   });
		addAnnotation
		  (getFrame_Caption(),
		   source,
		   new String[] {
			   "documentation", "Caption; empty: the name of the location."
		   });
		addAnnotation
		  (getFrame_Location(),
		   source,
		   new String[] {
			   "documentation", "The location that it frames."
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "documentation", "A text on a sheet."
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "documentation", "The text."
		   });
		addAnnotation
		  (getNote_Width(),
		   source,
		   new String[] {
			   "documentation", "Width at which lines break; 0: no break [1/96 in]."
		   });
		addAnnotation
		  (offPageReferenceEClass,
		   source,
		   new String[] {
			   "documentation", "Where a cable leaves a sheet for another one."
		   });
		addAnnotation
		  (getOffPageReference_Cable(),
		   source,
		   new String[] {
			   "documentation", "The cable."
		   });
		addAnnotation
		  (getOffPageReference_Side(),
		   source,
		   new String[] {
			   "documentation", "Which end of the cable lies elsewhere."
		   });
		addAnnotation
		  (getOffPageReference_Target(),
		   source,
		   new String[] {
			   "documentation", "The sheet where it goes on."
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
		  (getSheet_Number(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getElement_X(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
		addAnnotation
		  (getElement_Y(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
		addAnnotation
		  (getPlacedDevice_Width(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
		addAnnotation
		  (getFrame_Width(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
		addAnnotation
		  (getFrame_Height(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
		addAnnotation
		  (getNote_Width(),
		   source,
		   new String[] {
			   "unit", "1/96 in"
		   });
	}

} //SheetPackageImpl
