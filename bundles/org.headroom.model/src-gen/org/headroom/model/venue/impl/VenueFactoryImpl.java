/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.headroom.model.venue.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class VenueFactoryImpl extends EFactoryImpl implements VenueFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static VenueFactory init() {
		try {
			VenueFactory theVenueFactory = (VenueFactory)EPackage.Registry.INSTANCE.getEFactory(VenuePackage.eNS_URI);
			if (theVenueFactory != null) {
				return theVenueFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new VenueFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VenueFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case VenuePackage.VENUE: return createVenue();
			case VenuePackage.SURFACE: return createSurface();
			case VenuePackage.MATERIAL: return createMaterial();
			case VenuePackage.RIGGING_POINT: return createRiggingPoint();
			case VenuePackage.SINGLE_PLACEMENT: return createSinglePlacement();
			case VenuePackage.ARRAY_PLACEMENT: return createArrayPlacement();
			case VenuePackage.ARRAY_BOX: return createArrayBox();
			case VenuePackage.SUB_ARRAY_PLACEMENT: return createSubArrayPlacement();
			case VenuePackage.SUB_ELEMENT: return createSubElement();
			case VenuePackage.VIRTUAL_MICROPHONE: return createVirtualMicrophone();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case VenuePackage.SURFACE_KIND:
				return createSurfaceKindFromString(eDataType, initialValue);
			case VenuePackage.SUB_PATTERN:
				return createSubPatternFromString(eDataType, initialValue);
			case VenuePackage.POLYGON:
				return createPolygonFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case VenuePackage.SURFACE_KIND:
				return convertSurfaceKindToString(eDataType, instanceValue);
			case VenuePackage.SUB_PATTERN:
				return convertSubPatternToString(eDataType, instanceValue);
			case VenuePackage.POLYGON:
				return convertPolygonToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Venue createVenue() {
		VenueImpl venue = new VenueImpl();
		return venue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Surface createSurface() {
		SurfaceImpl surface = new SurfaceImpl();
		return surface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiggingPoint createRiggingPoint() {
		RiggingPointImpl riggingPoint = new RiggingPointImpl();
		return riggingPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SinglePlacement createSinglePlacement() {
		SinglePlacementImpl singlePlacement = new SinglePlacementImpl();
		return singlePlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArrayPlacement createArrayPlacement() {
		ArrayPlacementImpl arrayPlacement = new ArrayPlacementImpl();
		return arrayPlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArrayBox createArrayBox() {
		ArrayBoxImpl arrayBox = new ArrayBoxImpl();
		return arrayBox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubArrayPlacement createSubArrayPlacement() {
		SubArrayPlacementImpl subArrayPlacement = new SubArrayPlacementImpl();
		return subArrayPlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubElement createSubElement() {
		SubElementImpl subElement = new SubElementImpl();
		return subElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMicrophone createVirtualMicrophone() {
		VirtualMicrophoneImpl virtualMicrophone = new VirtualMicrophoneImpl();
		return virtualMicrophone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SurfaceKind createSurfaceKindFromString(EDataType eDataType, String initialValue) {
		SurfaceKind result = SurfaceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSurfaceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SubPattern createSubPatternFromString(EDataType eDataType, String initialValue) {
		SubPattern result = SubPattern.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSubPatternToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Polygon createPolygonFromString(EDataType eDataType, String initialValue) {
		return (Polygon)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolygonToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VenuePackage getVenuePackage() {
		return (VenuePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static VenuePackage getPackage() {
		return VenuePackage.eINSTANCE;
	}

} //VenueFactoryImpl
